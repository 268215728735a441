package nl.veiligecentra.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.LocalDate;

/**
 * The yes of the owner, which a measure is held to.
 *
 * @param agreedDate on which day it was given
 * @param agreedDueDate by when it was to be done: stays, however often the date is moved
 */
@Embeddable
record Agreement(@Enumerated(EnumType.STRING) AgreedHow agreedHow, LocalDate agreedDate, LocalDate agreedDueDate) {

    /** The same yes, for the next of a recurring one. */
    Agreement by(LocalDate due) {
        return new Agreement(agreedHow, agreedDate, due);
    }
}
