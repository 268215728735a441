package nl.veiligecentra.brainstorm.session;

/**
 * What is known of somebody's coming; what is absent stays as it was.
 *
 * @param attended whether they were there; who organises it says so
 */
public record Attend(Answer attendance, Boolean attended) {

    /** What somebody who is invited can say. */
    public enum Answer {
        COMING(Attendance.COMING),
        NOT_COMING(Attendance.NOT_COMING);

        private final Attendance attendance;

        Answer(Attendance attendance) {
            this.attendance = attendance;
        }

        Attendance attendance() {
            return attendance;
        }
    }
}
