package nastavnik.registry.organisation;

import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.StaleRevision;
import nastavnik.platform.store.Filter;
import nastavnik.registry.organisation.SchoolPlan.Outcome;
import nastavnik.registry.organisation.SchoolPlan.Step;
import nastavnik.registry.sheet.Remark;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Takes the schools of a file with their enrolments; the same file again changes nothing. */
@Component
class ImportSchools {

    private static final int OF_A_MUNICIPALITY = 5_000;
    private static final int TRIES = 5;

    /** What became of a school. */
    record School(int row, String id, String shortName, Outcome outcome) {}

    /** What became of the file. */
    record Result(List<School> schools, List<Remark> remarks) {

        long count(Outcome outcome) {
            return schools.stream().filter(school -> school.outcome() == outcome).count();
        }
    }

    private final AggregateStore<Organisation> organisations;

    ImportSchools(AggregateStore<Organisation> organisations) {
        this.organisations = organisations;
    }

    /**
     * @param check whether only to say what would become of it
     */
    Result handle(String municipality, SchoolRows rows, boolean check) {
        SchoolPlan plan = plan(municipality, rows.rows());
        List<School> schools = new ArrayList<>();
        for (Step step : plan.steps()) {
            schools.add(check ? school(step) : take(municipality, rows.rows(), step));
        }
        List<Remark> remarks = new ArrayList<>(rows.remarks());
        remarks.addAll(plan.remarks());
        return new Result(schools, remarks);
    }

    /** Somebody else may import at the same time: then the school is looked at again. */
    private School take(String municipality, List<SchoolRow> rows, Step planned) {
        Step step = planned;
        for (int attempt = 1; !taken(step); attempt++) {
            if (attempt == TRIES) {
                throw new Refusal("school-import-is-alone");
            }
            step =
                    plan(municipality, rows).steps().stream()
                            .filter(again -> again.row() == planned.row())
                            .findFirst()
                            .orElse(planned);
        }
        return school(step);
    }

    private boolean taken(Step step) {
        try {
            if (step.before() == null) {
                organisations.create(step.id(), step.change());
            } else {
                organisations.save(step.before(), step.change());
            }
            return true;
        } catch (ClaimTaken | StaleRevision somebodyWasFaster) {
            return false;
        } catch (Refusal refusal) {
            if (refusal.rule().equals("exists")) {
                return false;
            }
            throw refusal;
        }
    }

    private SchoolPlan plan(String municipality, List<SchoolRow> rows) {
        return SchoolPlan.of(
                municipality,
                rows,
                organisations.list(Filter.is("facts.parent", municipality), OF_A_MUNICIPALITY),
                id -> organisations.find(id).isPresent());
    }

    private static School school(Step step) {
        return new School(step.row(), step.id(), step.shortName(), step.outcome());
    }
}
