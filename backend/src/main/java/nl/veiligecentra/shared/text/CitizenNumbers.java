package nl.veiligecentra.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Burgerservicenummers: eight or nine digits that pass the 11-proof, in the groups in which people write them, or in
 * any groups behind the word itself. One in eleven other numbers passes too.
 */
final class CitizenNumbers implements MentionRule {

    private static final Pattern RUN = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){7,}+(?![\\p{L}\\d]|,\\d)");
    private static final Pattern GROUP = Pattern.compile("\\d+");
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:bsn|burgerservice|sofi)[^\\d]{0,30}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_PERSON =
            Pattern.compile("(?:kvk|koophandel)[^\\d]{0,12}$|(?:€|eur|euro) ?$|\\p{L}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_TOGETHER_DATE =
            Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])[0-3]\\d|[0-3]\\d(?:0[1-9]|1[0-2])(?:19|20)\\d\\d");
    private static final Set<String> GROUPINGS =
            Set.of("8", "9", "333", "423", "233", "3222", "2223", "45", "54", "36", "63", "11111111", "111111111");
    private static final int LOOK_BACK = 45;

    @Override
    public List<Mention> mentionsIn(String text) {
        var mentions = new ArrayList<Mention>();
        var remaining = HarmlessNumbers.blankedIn(text);
        RUN.matcher(remaining).results().forEach(run -> addFrom(remaining, run, mentions));
        return mentions;
    }

    private static void addFrom(String text, MatchResult run, List<Mention> mentions) {
        var groups =
                GROUP.matcher(text).region(run.start(), run.end()).results().toList();
        for (int first = 0; first < groups.size(); first++) {
            int digits = 0;
            for (int last = first; last < groups.size() && digits < 9; last++) {
                digits += groups.get(last).group().length();
                var candidate = groups.subList(first, last + 1);
                if ((digits == 8 || digits == 9) && isCitizenNumber(text, run, candidate)) {
                    mentions.add(new Mention(
                            MentionKind.BSN,
                            candidate.get(0).start(),
                            candidate.get(candidate.size() - 1).end()));
                }
            }
        }
    }

    private static boolean isCitizenNumber(String text, MatchResult run, List<MatchResult> groups) {
        int start = groups.get(0).start();
        int end = groups.get(groups.size() - 1).end();
        var digits = text.substring(start, end).replaceAll("\\D", "");
        var before = text.substring(Math.max(0, start - LOOK_BACK), start);
        boolean standsAlone = (start == run.start() || text.charAt(start - 1) == ' ')
                && (end == run.end() || text.charAt(end) == ' ');
        if (!standsAlone || !passes(digits)) {
            return false;
        }
        return NAMED.matcher(before).find()
                || GROUPINGS.contains(grouping(groups))
                        && !NOT_A_PERSON.matcher(before).find()
                        && !WRITTEN_TOGETHER_DATE.matcher(digits).matches();
    }

    private static String grouping(List<MatchResult> groups) {
        var grouping = new StringBuilder();
        groups.forEach(group -> grouping.append(group.group().length()));
        return grouping.toString();
    }

    static boolean passes(String digits) {
        int sum = -Character.digit(digits.charAt(digits.length() - 1), 10);
        for (int weight = 2; weight <= digits.length(); weight++) {
            sum += weight * Character.digit(digits.charAt(digits.length() - weight), 10);
        }
        return sum % 11 == 0 && digits.chars().anyMatch(digit -> digit != '0');
    }
}
