package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Script.Rhythm;
import nl.veiligecentra.local.demo.Story.Endorsement;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Two years in the centres, month by month, in the order in which things were reported. */
final class Chronicle {

    private static final int MONTHS = 24;
    private static final Set<Month> DARK =
            EnumSet.of(Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);
    private static final Set<Month> LIGHT = EnumSet.of(Month.MAY, Month.JUNE, Month.JULY, Month.AUGUST);
    private static final Duration SIMILAR_WITHIN = Duration.ofDays(12);

    private final Script script;
    private final Map<String, Category> categories;
    private final Dice dice;
    private final Instant now;
    private final Observations observations;
    private final SituationLife situations;
    private final EventLife events;

    Chronicle(Script script, Map<String, Category> categories, Dice dice, Instant now) {
        this.script = script;
        this.categories = categories;
        this.dice = dice;
        this.now = now;
        this.observations = new Observations(dice, script, now);
        this.situations = new SituationLife(dice, script.phrases());
        this.events = new EventLife(dice, script.phrases());
    }

    /** @param known stories that are there already and count */
    List<Story> tell(Centre centre, List<Story> known) {
        var drafts = new ArrayList<Draft>();
        var thisMonth = YearMonth.from(DutchTime.dateOf(now));
        for (int back = MONTHS - 1; back >= 0; back--) {
            var month = thisMonth.minusMonths(back);
            long there = known.stream()
                    .filter(story -> month.equals(monthOf(story.reportedAt)))
                    .count();
            IntStream.range(0, (int) Math.max(0, count(centre, month) - there))
                    .forEach(each -> drafts.add(draft(centre, month)));
        }
        drafts.sort(Comparator.comparing(draft -> draft.occurrence().reportedAt()));
        var stories = new ArrayList<Story>();
        drafts.forEach(draft -> stories.add(live(centre, draft, stories)));
        return stories;
    }

    private int count(Centre centre, YearMonth month) {
        int fewest = centre.plan().monthly().get(0);
        int most = centre.plan().monthly().get(1);
        double season = DARK.contains(month.getMonth()) ? 0.35 : 0.1;
        int whole = fewest + (int) Math.round((most - fewest) * Math.min(1, season + 0.7 * dice.share()));
        var today = DutchTime.dateOf(now);
        return month.equals(YearMonth.from(today))
                ? whole * (today.getDayOfMonth() - 1) / month.lengthOfMonth()
                : whole;
    }

    private Draft draft(Centre centre, YearMonth month) {
        var today = DutchTime.dateOf(now);
        var last = month.equals(YearMonth.from(today)) ? today.minusDays(1) : month.atEndOfMonth();
        while (true) {
            var rhythm = dice.oneOf(script.rhythms(), each -> weight(each, centre, month));
            var category = categories.get(rhythm.category());
            var start = rhythm.moment().drawIn(month.atDay(1), last, dice);
            var occurrence = Occurrence.at(start, rhythm.moment(), category.isEvent(), dice);
            if (month.equals(monthOf(occurrence.reportedAt()))) {
                return new Draft(rhythm, category, occurrence);
            }
        }
    }

    private static double weight(Rhythm rhythm, Centre centre, YearMonth month) {
        int usual = centre.plan().isBusinessPark() ? rhythm.park() : rhythm.shopping();
        if (DARK.contains(month.getMonth())) {
            return usual * rhythm.inTheDark();
        }
        return LIGHT.contains(month.getMonth()) ? usual * Math.max(0.1, 2 - rhythm.inTheDark()) : usual;
    }

    private Story live(Centre centre, Draft draft, List<Story> earlier) {
        var story = observations.draw(centre, draft.category(), draft.rhythm(), draft.occurrence());
        if (draft.category().isEvent()) {
            events.live(story);
            return story;
        }
        var original = earlier.stream().filter(other -> isSame(story, other)).findFirst();
        if (original.isPresent() && dice.chance(30)) {
            observations.moveBeside(story, original.get());
            situations.becomeDuplicate(story, original.get());
        } else {
            situations.live(story, draft.rhythm());
            addWitnesses(story);
        }
        return story;
    }

    private static boolean isSame(Story story, Story other) {
        return other.category.equals(story.category)
                && other.duplicateOf == null
                && !other.reporter.equals(story.reporter)
                && other.reportedAt.isAfter(story.reportedAt.minus(SIMILAR_WITHIN))
                && other.seenUntil().isAfter(story.reportedAt.plus(Duration.ofDays(4)));
    }

    private void addWitnesses(Story story) {
        int witnesses = dice.chance(45) ? 0 : 1 + dice.between(0, 5) * dice.between(1, 2) / 2;
        var until = story.seenUntil();
        long seconds = Duration.between(story.reportedAt, until).toSeconds();
        boolean isSolved = story.status == Status.CLOSED;
        for (int i = 0; i < Math.min(witnesses, 6); i++) {
            var witness = dice.oneOf(story.centre.shopkeepers()).person();
            var at = story.reportedAt.plusSeconds((long) (seconds * dice.share() * 0.7));
            story.endorse(new Endorsement(witness, at, null, isSolved && dice.chance(50) ? true : null));
        }
    }

    private static YearMonth monthOf(Instant moment) {
        return YearMonth.from(DutchTime.dateOf(moment));
    }

    private record Draft(Rhythm rhythm, Category category, Occurrence occurrence) {}
}
