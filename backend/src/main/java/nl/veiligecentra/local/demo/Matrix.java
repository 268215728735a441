package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.MeasurePlan.Measures;
import nl.veiligecentra.local.demo.Party.By;
import nl.veiligecentra.local.demo.Script.StreetPlan;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was agreed in the centres: in 's-Gravenzande as it is written, elsewhere drawn from what is usual there. */
final class Matrix {

    private static final int FEWEST = 4;
    private static final int MOST = 6;
    private static final int LATEST = 20;
    private static final int EARLIEST = 640;

    private final Measures measures;
    private final By manager;
    private final Party guards;
    private final Dice dice;
    private final LocalDate today;

    Matrix(Measures measures, Register register, Dice dice, Instant now) {
        this.measures = measures;
        this.manager = new By(register.account(Account.MARIT), KnownIds.organisation("MKB Westland"), null);
        var firm = KnownIds.organisation("Duinwacht Beveiliging");
        this.guards = new Party(firm, null, List.of(new Person(register.account(Account.KEES), firm)));
        this.dice = dice;
        this.today = DutchTime.dateOf(now);
    }

    List<MeasureLife> agree(List<Centre> centres) {
        var agreed = known(centres.get(0));
        centres.stream().skip(1).forEach(centre -> agreed.addAll(drawn(centre)));
        return agreed;
    }

    private List<MeasureLife> known(Centre centre) {
        var lives = new ArrayList<MeasureLife>();
        for (var plan : measures.known()) {
            var life = life(KnownIds.measure(lives.size() + 1), plan, centre, today);
            life.live(
                    plan.code(),
                    centre.plan().streets().get(0).name(),
                    plan.follows() == null ? null : lives.get(plan.follows() - 1));
            lives.add(life);
        }
        return lives;
    }

    private List<MeasureLife> drawn(Centre centre) {
        var usual = new ArrayList<>(measures.elsewhere());
        usual.removeIf(plan -> !plan.belongsIn(centre));
        var numbers = new HashMap<String, Integer>();
        var lives = new ArrayList<MeasureLife>();
        for (int left = dice.between(FEWEST, MOST); left > 0; left--) {
            var plan = usual.remove(dice.between(0, usual.size() - 1));
            var begin = today.minusDays(dice.between(LATEST, EARLIEST));
            var street = dice.oneOf(centre.plan().streets(), StreetPlan::businesses);
            var life = life(dice.id(DutchTime.startOf(begin)), plan, centre, begin);
            life.live(next(numbers, plan.code()), street.name(), null);
            lives.add(life);
        }
        return lives;
    }

    private MeasureLife life(UUID id, MeasurePlan plan, Centre centre, LocalDate begin) {
        return new MeasureLife(id, plan, new MeasureParties(centre, plan, manager, guards, dice), begin, today);
    }

    private static String next(Map<String, Integer> numbers, String letter) {
        return "%s-%02d".formatted(letter, numbers.merge(letter, 1, Integer::sum));
    }
}
