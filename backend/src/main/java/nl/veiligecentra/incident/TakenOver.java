package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.deputy.Absence;

import java.util.List;

/** Fired in the transaction in which reports move to who stands in; only those that were not there before. */
public record TakenOver(Absence absence, List<Report> reports) {

    /** What it is about, in as many words as a mail may hold. */
    public record Report(String labelNl, String labelEn, String street) {}
}
