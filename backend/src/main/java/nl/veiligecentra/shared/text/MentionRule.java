package nl.veiligecentra.shared.text;

import java.util.List;

/** Looks for one kind of mention in a text that {@link PlainText} has made plain. */
interface MentionRule {

    List<Mention> mentionsIn(String text);
}
