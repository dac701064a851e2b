package nastavnik.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;

import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Shows the details of a part's health, such as names of databases, to operators only.
 *
 * @param operator whether the caller is one; asked only where there is a caller
 */
record HealthDetails(HealthEndpointGroup group, BooleanSupplier operator)
        implements HealthEndpointGroup {

    static HealthEndpointGroups hide(HealthEndpointGroups groups, BooleanSupplier operator) {
        Map<String, HealthEndpointGroup> named =
                groups.getNames().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name, name -> of(groups.get(name), operator)));
        return HealthEndpointGroups.of(new HealthDetails(groups.getPrimary(), operator), named);
    }

    private static HealthEndpointGroup of(
            @Nullable HealthEndpointGroup group, BooleanSupplier operator) {
        return new HealthDetails(Objects.requireNonNull(group), operator);
    }

    @Override
    public boolean showDetails(SecurityContext caller) {
        return caller.getPrincipal() != null && operator.getAsBoolean();
    }

    @Override
    public boolean isMember(String name) {
        return group.isMember(name);
    }

    @Override
    public boolean showComponents(SecurityContext caller) {
        return group.showComponents(caller);
    }

    @Override
    public StatusAggregator getStatusAggregator() {
        return group.getStatusAggregator();
    }

    @Override
    public HttpCodeStatusMapper getHttpCodeStatusMapper() {
        return group.getHttpCodeStatusMapper();
    }

    @Override
    public @Nullable AdditionalHealthEndpointPath getAdditionalPath() {
        return group.getAdditionalPath();
    }
}
