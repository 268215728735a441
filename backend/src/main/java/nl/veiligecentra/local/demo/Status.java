package nl.veiligecentra.local.demo;

/** As kept in the tables; REOPENED stands in the log of transitions only and leads back to IN_PROGRESS. */
enum Status {
    REPORTED,
    ACKNOWLEDGED,
    IN_PROGRESS,
    WAITING,
    RESOLVED,
    REOPENED,
    CLOSED,
    DUPLICATE,
    DECLINED,
    WITHDRAWN;

    boolean isOpen() {
        return compareTo(WAITING) <= 0;
    }

    boolean isFinal() {
        return compareTo(CLOSED) >= 0;
    }
}
