package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.StaleVersion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of reports: read by everybody, changed by administrators. */
@ApplicationScoped
public class CategoryService {

    private final CategoryRepository categories;
    private final Access access;
    private final AuditLog audit;

    CategoryService(CategoryRepository categories, Access access, AuditLog audit) {
        this.categories = categories;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    public List<Category> list() {
        return categories.all();
    }

    @Transactional
    public Category get(String code) {
        return categories.find(code).orElseThrow(NotFound::new);
    }

    @Transactional
    public Category change(String code, ExpectedVersion expected, MergePatch<EditCategory> patch) {
        access.require(Operation.EDIT_CATEGORIES);
        var category = categories.find(code).orElseThrow(NotFound::new);
        expected.check(category.version());
        var edited = patch.applyTo(EditCategory.of(category));
        if (categories.change(code, category.version(), edited) == 0) {
            throw new StaleVersion();
        }
        audit.record("CHANGE_CATEGORY", "CATEGORY", null, null);
        return categories.find(code).orElseThrow();
    }

    @Transactional
    Map<String, Category> byCode() {
        return categories.all().stream().collect(Collectors.toMap(Category::code, Function.identity()));
    }

    Optional<Category> find(String code) {
        return categories.find(code);
    }
}
