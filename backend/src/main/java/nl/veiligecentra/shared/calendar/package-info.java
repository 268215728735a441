/** Events for calendars of people, as iCalendar (RFC 5545) text that they open or get by mail. */
package nl.veiligecentra.shared.calendar;
