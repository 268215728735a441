package nl.veiligecentra.organisation.invitation;

/** One line of a list of members, as it was typed. */
record MemberLine(long number, String email, String organisation, String role) {

    /** What a spreadsheet would run as a formula, in whatever file it comes out again. */
    boolean holdsFormula() {
        return startsFormula(email) || startsFormula(organisation) || startsFormula(role);
    }

    private static boolean startsFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }
}
