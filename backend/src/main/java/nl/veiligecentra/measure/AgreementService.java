package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.measure.AgreementRepository.Agreed;
import nl.veiligecentra.measure.Agreements.Agreement;
import nl.veiligecentra.measure.Agreements.Counts;
import nl.veiligecentra.measure.Agreements.Partner;
import nl.veiligecentra.measure.Agreements.Quarter;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ledger of agreements, for the partners of an area: all of it, and not only one's own. */
@ApplicationScoped
public class AgreementService {

    private static final int YEARS_BACK = 2;

    private final AgreementRepository agreements;
    private final Access access;
    private final Clock clock;

    AgreementService(AgreementRepository agreements, Access access, Clock clock) {
        this.agreements = agreements;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Agreements list(AgreementFilter filter) {
        access.require(Operation.READ_MATRIX, filter.area());
        var today = DutchTime.today(clock);
        var from = filter.from() == null ? today.minusYears(YEARS_BACK) : filter.from();
        var until = filter.until() == null ? LocalDate.of(9999, 12, 31) : filter.until();
        var agreed = agreements.in(filter.area(), from, until, today);
        return new Agreements(today, partners(agreed), quarters(agreed));
    }

    private static List<Partner> partners(List<Agreed> agreed) {
        var byOwner = agreed.stream()
                .collect(Collectors.groupingBy(
                        each -> Optional.ofNullable(each.owner()).map(Reference::name),
                        () -> new TreeMap<Optional<String>, List<Agreed>>(AgreementService::shopsLast),
                        Collectors.toList()));
        var partners = new ArrayList<Partner>();
        byOwner.values().forEach(of -> {
            var items = of.stream().map(Agreed::agreement).toList();
            partners.add(new Partner(of.get(0).owner(), counts(items), items));
        });
        return partners;
    }

    private static int shopsLast(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return one.get().compareToIgnoreCase(other.get());
    }

    private static List<Quarter> quarters(List<Agreed> agreed) {
        return agreed.stream()
                .map(Agreed::agreement)
                .collect(Collectors.groupingBy(
                        each -> quarterOf(each.agreedDueDate()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(quarter -> new Quarter(quarter.getKey(), counts(quarter.getValue())))
                .toList();
    }

    private static String quarterOf(LocalDate date) {
        return "%d-Q%d".formatted(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static Counts counts(List<Agreement> items) {
        return new Counts(
                items.size(),
                count(items, Keeping.KEPT),
                count(items, Keeping.LATER),
                count(items, Keeping.CHANGED),
                count(items, Keeping.OPEN),
                count(items, Keeping.STOPPED));
    }

    private static int count(List<Agreement> items, Keeping keeping) {
        return (int) items.stream().filter(item -> item.keeping() == keeping).count();
    }
}
