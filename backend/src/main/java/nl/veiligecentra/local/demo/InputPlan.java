package nl.veiligecentra.local.demo;

import java.util.List;

/**
 * An input as it is written by hand. Days are counted from today, people by their place among the shopkeepers of the area.
 *
 * @param area its slug
 * @param ended the day on which it was refused, withdrawn or merged
 * @param into the place in the list of the one it was merged into, from 1
 * @param conversation {@code NONE} when nothing is said
 * @param stories numbers of known reports that it refers to
 */
record InputPlan(
        String area,
        String about,
        String kind,
        String topic,
        String text,
        boolean named,
        int giver,
        int day,
        String status,
        String conversation,
        Integer ended,
        String reason,
        String note,
        Integer into,
        List<Integer> supporters,
        List<Message> messages,
        List<Integer> stories) {

    record Message(String side, int day, String text) {}
}
