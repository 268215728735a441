package nl.veiligecentra.measure;

import java.util.Set;

/** Where a measure is in its life, and what it can become from there. */
public enum MeasureStatus {
    PROPOSED,
    AGREED,
    IN_PROGRESS,
    DONE,
    STOPPED;

    /** Still to be carried out: what has a date that can pass. */
    public boolean isRunning() {
        return this == AGREED || this == IN_PROGRESS;
    }

    public boolean isOver() {
        return this == DONE || this == STOPPED;
    }

    Set<MeasureStatus> next() {
        return switch (this) {
            case PROPOSED -> Set.of(AGREED, STOPPED);
            case AGREED -> Set.of(IN_PROGRESS, DONE, STOPPED);
            case IN_PROGRESS -> Set.of(DONE, STOPPED);
            case DONE -> Set.of(IN_PROGRESS);
            case STOPPED -> Set.of(PROPOSED);
        };
    }
}
