package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Party.By;
import nl.veiligecentra.local.demo.Script.Phrases;
import nl.veiligecentra.local.demo.Script.Rhythm;
import nl.veiligecentra.local.demo.Story.Endorsement;
import nl.veiligecentra.local.demo.Story.Note;
import nl.veiligecentra.local.demo.Story.Update;
import nl.veiligecentra.local.demo.Story.Wait;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.IsoFields;

/** What happens to something that is there until it is mended. */
final class SituationLife {

    private static final int CLOSES_BY_ITSELF_AFTER_DAYS = 14;

    private final Dice dice;
    private final Phrases phrases;
    private final MunicipalNumbers numbers;

    SituationLife(Dice dice, Phrases phrases) {
        this.dice = dice;
        this.phrases = phrases;
        this.numbers = new MunicipalNumbers(dice);
    }

    void live(Story story, Rhythm rhythm) {
        int fate = dice.between(1, 100);
        if (fate <= 4) {
            withdraw(story);
        } else if (fate <= 9) {
            resolveAtOnce(story);
        } else if (acknowledge(story)) {
            if (fate <= 17) {
                decline(story);
            } else {
                mend(story, rhythm, fate);
            }
        }
    }

    void becomeDuplicate(Story story, Story original) {
        var at = OfficeHours.after(story.reportedAt, dice.between(0, 1), dice);
        var by = story.handler().someone(dice);
        if (story.move(Status.DUPLICATE, at, by, Note.toReporter("Dit is al gemeld. Je hoort wat ermee gebeurt."))) {
            story.duplicateOf = original.id;
            original.endorse(new Endorsement(story.reporter, at, story.id, null));
        }
    }

    private void withdraw(Story story) {
        var at = story.reportedAt.plus(Duration.ofMinutes(dice.between(20, 300)));
        story.move(Status.WITHDRAWN, at, By.reporter(story.reporter), Note.NONE);
    }

    private void resolveAtOnce(Story story) {
        var at = OfficeHours.after(story.reportedAt, dice.between(0, 2), dice);
        if (resolve(story, at)) {
            close(story);
        }
    }

    private boolean acknowledge(Story story) {
        int workingDays = dice.chance(12) ? dice.between(4, 9) : dice.between(0, 2);
        var at = OfficeHours.after(story.reportedAt, workingDays, dice);
        var note = dice.chance(60) ? Note.toReporter(dice.oneOf(phrases.acknowledged())) : Note.NONE;
        if (!story.move(Status.ACKNOWLEDGED, at, story.handler().someone(dice), note)) {
            return false;
        }
        converse(story, at);
        numbers.give(story, at);
        return true;
    }

    private void converse(Story story, Instant at) {
        var handler = story.handler().someone(dice);
        if (dice.chance(12)) {
            var pair = dice.oneOf(phrases.questions());
            var asked = OfficeHours.after(at, 1, dice);
            var answered = asked.plus(Duration.ofMinutes(dice.between(30, 2000)));
            story.say(new Update("QUESTION", "REPORTER", pair.get(0), asked, handler, false));
            story.say(new Update("ANSWER", "REPORTER", pair.get(1), answered, By.reporter(story.reporter), true));
        }
        if (dice.chance(15)) {
            var noted = at.plus(Duration.ofMinutes(dice.between(1, 20)));
            story.say(new Update("NOTE", "PARTNERS", dice.oneOf(phrases.partners()), noted, handler, false));
        }
    }

    private void decline(Story story) {
        var at = OfficeHours.after(story.lastMoveAt(), dice.between(1, 4), dice);
        var refusal = dice.oneOf(phrases.declined());
        var note = new Note(refusal.get(1), "REPORTER", refusal.get(0));
        story.move(Status.DECLINED, at, story.handler().someone(dice), note);
    }

    private void mend(Story story, Rhythm rhythm, int fate) {
        int needed = dice.between(rhythm.finish().get(0), rhythm.finish().get(1)) * (fate > 92 ? 2 : 1);
        var planned = OfficeHours.after(story.lastMoveAt(), Math.min(needed / 3, 3), dice);
        if (!plan(story, planned, needed) || dice.chance(12) && !waitAndGoOn(story)) {
            return;
        }
        if (resolve(story, OfficeHours.after(story.lastMoveAt(), Math.max(1, needed / 2), dice))) {
            close(story);
        }
    }

    private boolean plan(Story story, Instant at, int needed) {
        var ready = DutchTime.dateOf(OfficeHours.after(at, Math.max(1, needed / 2), dice));
        var note = dice.oneOf(phrases.planned().get(story.category.party()))
                .replace("{week}", String.valueOf(ready.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        boolean isPlanned = story.move(Status.IN_PROGRESS, at, story.handler().someone(dice), Note.toReporter(note));
        if (isPlanned && dice.chance(70)) {
            story.promisedFor = ready;
        }
        return isPlanned;
    }

    private boolean waitAndGoOn(Story story) {
        var since = OfficeHours.after(story.lastMoveAt(), dice.between(1, 3), dice);
        var until = OfficeHours.after(since, dice.between(4, 12), dice);
        var cause = dice.oneOf(phrases.waiting());
        var by = story.handler().someone(dice);
        if (!story.move(Status.WAITING, since, by, Note.toReporter(cause.get(1)))) {
            return false;
        }
        story.waiting = new Wait(cause.get(0), since, DutchTime.dateOf(until));
        return story.move(Status.IN_PROGRESS, until, by, Note.NONE);
    }

    private boolean resolve(Story story, Instant at) {
        var note = dice.oneOf(phrases.resolved().get(story.category.party()));
        return story.move(Status.RESOLVED, at, story.handler().someone(dice), Note.toReporter(note));
    }

    private void close(Story story) {
        var resolved = story.lastMoveAt();
        int answer = dice.between(1, 100);
        var answered = resolved.plus(Duration.ofMinutes(dice.between(200, 8000)));
        var reporter = By.reporter(story.reporter);
        if (answer <= 8) {
            var note = Note.toReporter(dice.oneOf(phrases.reopened()));
            if (story.move(Status.REOPENED, answered, reporter, note)
                    && resolve(story, OfficeHours.after(answered, dice.between(2, 6), dice))) {
                closeByItself(story);
            }
        } else if (answer <= 55) {
            story.move(Status.CLOSED, answered, reporter, Note.NONE);
        } else {
            closeByItself(story);
        }
    }

    private void closeByItself(Story story) {
        var at = story.lastMoveAt().plus(Duration.ofDays(CLOSES_BY_ITSELF_AFTER_DAYS));
        story.move(Status.CLOSED, at, story.handler().itself(), Note.NONE);
    }
}
