package nl.veiligecentra.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.LocalDate;

/** What the fire service said about a change of access, and when. */
@Embeddable
record GivenAdvice(
        @Enumerated(EnumType.STRING) FireAdvice fireAdvice, String fireAdviceText, LocalDate fireAdviceDate) {}
