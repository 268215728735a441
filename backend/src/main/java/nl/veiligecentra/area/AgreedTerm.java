package nl.veiligecentra.area;

/** Within how many working days a partner reacts and, when that was agreed too, finishes. */
public record AgreedTerm(int reactWithinWorkingDays, Integer finishWithinWorkingDays) {}
