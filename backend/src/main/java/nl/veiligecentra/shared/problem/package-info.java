/**
 * One shape for everything that goes wrong. Features throw facts ({@link nl.veiligecentra.shared.problem.NotFound},
 * {@link nl.veiligecentra.shared.problem.RuleViolation}, ...); only {@code ProblemMappers} and {@code ProblemRoutes}
 * know which HTTP status that is.
 */
package nl.veiligecentra.shared.problem;
