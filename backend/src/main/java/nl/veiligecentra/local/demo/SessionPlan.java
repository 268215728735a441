package nl.veiligecentra.local.demo;

import java.time.LocalTime;
import java.util.List;

/**
 * A session as it is written by hand, in 's-Gravenzande. Days are counted from today.
 *
 * @param host a party of the area; the organiser when nothing is said
 * @param correct the last day on which partners may correct the draft
 * @param published the day on which the minutes came out
 */
record SessionPlan(
        String kind,
        String title,
        String host,
        int day,
        String start,
        int minutes,
        String place,
        String purpose,
        String status,
        Integer correct,
        Integer published,
        String addendum,
        List<Guest> guests,
        List<Item> items) {

    /**
     * @param account of who comes, where it is not the first of the party
     * @param attended {@code null} while it is not over
     */
    record Guest(String party, String account, String function, String attendance, Boolean attended) {}

    /**
     * @param partners parties of the area whose outcome it is
     * @param inputs places of inputs in their list, from 1
     * @param sources places of measures that it is about, {@code outcomes} of those that came of it
     */
    record Item(
            String title,
            String explanation,
            String audience,
            String presenter,
            List<String> partners,
            List<Integer> inputs,
            List<Integer> sources,
            List<Integer> outcomes,
            String discussion,
            String decision,
            String partnerText,
            String giverText) {}

    LocalTime startsAt() {
        return LocalTime.parse(start);
    }
}
