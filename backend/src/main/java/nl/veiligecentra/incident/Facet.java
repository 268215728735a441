package nl.veiligecentra.incident;

/** By what reports are counted, apart from the area and the month. */
public enum Facet {
    MONTH,
    /** Key: {@code weekday-hour}, Monday is 1. */
    WEEKDAY_HOUR,
    /** Key: the code of the category. */
    CATEGORY,
    /** Key: the id of the street, empty for reports without one. */
    STREET
}
