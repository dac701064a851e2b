package nastavnik.pairing.policy;

import nastavnik.events.Audience;
import nastavnik.events.Category;
import nastavnik.events.FormKind;

import java.util.List;
import java.util.Set;

/**
 * A form of mentoring: the dictionary is a region's to extend.
 *
 * @param groupSize most mentees in one group
 */
public record Form(
        String code,
        Text title,
        FormKind kind,
        Audience audience,
        int groupSize,
        Set<Category> menteeCategories,
        Set<Category> mentorCategories,
        Ages menteeAges,
        Ages mentorAges,
        List<RoleModel> roleModels) {

    /** Whether the form has the role model. */
    public boolean has(String roleModel) {
        return roleModels.stream().anyMatch(model -> model.code().equals(roleModel));
    }
}
