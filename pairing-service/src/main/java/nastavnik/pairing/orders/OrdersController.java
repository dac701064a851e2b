package nastavnik.pairing.orders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Records;
import nastavnik.platform.store.Slice;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Bulk;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** Orders: prepared by the curator, registered by the head or from the signed paper. */
@RestController
@RequestMapping("/orders")
class OrdersController {

    private final Access access;
    private final Records<PairingOrder> orders;
    private final PrepareOrder prepare;
    private final RegisterOrder register;
    private final Ids ids;

    OrdersController(
            Access access,
            Records<PairingOrder> orders,
            PrepareOrder prepare,
            RegisterOrder register,
            Ids ids) {
        this.access = access;
        this.orders = orders;
        this.prepare = prepare;
        this.register = register;
        this.ids = ids;
    }

    record Preparing(
            @NotBlank String organisation,
            @NotEmpty @Size(max = 5000) List<@NotBlank String> pairs,
            @NotNull LocalDate since,
            @NotNull LocalDate until) {}

    record Registering(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate on,
            @Size(max = 2000) @Nullable String reason) {}

    record Registered(
            String id, long revision, PairingOrder.Status status, List<Bulk.Item> items) {}

    @PostMapping
    ResponseEntity<Done> prepare(@RequestBody @Valid Preparing request) {
        access.require(request.organisation(), Role.CURATOR);
        PairingOrder order =
                prepare.handle(
                        new PrepareOrder.Command(
                                ids.next(),
                                request.organisation(),
                                request.pairs(),
                                request.since(),
                                request.until()));
        return Answers.created(new Stored<>(order.id(), 1, order));
    }

    @GetMapping
    Slice<PairingOrder> list(
            @RequestParam String organisation,
            @RequestParam(required = false) PairingOrder.@Nullable Status status,
            Page page) {
        access.require(organisation, Role.CURATOR, Role.HEAD);
        Filter filter = Filter.is("organisation", organisation);
        return orders.page(status == null ? filter : filter.and(Filter.is("status", status)), page);
    }

    @GetMapping("/{id}")
    PairingOrder order(@PathVariable String id) {
        PairingOrder order = orders.find(id).orElseThrow(NotFound::new);
        access.require(order.organisation(), Role.CURATOR, Role.HEAD);
        return order;
    }

    @PostMapping("/{id}/registration")
    Registered register(@PathVariable String id, @RequestBody @Valid Registering request) {
        PairingOrder order = orders.find(id).orElseThrow(NotFound::new);
        access.require(order.organisation(), Role.HEAD, Role.CURATOR);
        var outcome =
                register.handle(
                        new RegisterOrder.Command(
                                id, request.number(), request.on(), request.reason()));
        return new Registered(id, 2, outcome.order().status(), outcome.items());
    }
}
