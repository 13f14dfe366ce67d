package dk.borgerblikket.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.web.Problemform.Form;
import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the form that a problem is told in: JSON, unless the address has one of its own. */
@ApplicationScoped
class Problemformer {

    private final List<Problemform> former;
    private final ObjectMapper json;

    Problemformer(@All List<Problemform> former, ObjectMapper json) {
        this.former = former;
        this.json = json;
    }

    Form form(Problem problem, RoutingContext kontekst) {
        var sti = kontekst.normalizedPath();
        for (var form : former) {
            if (form.gaelder(sti)) {
                return form.form(problem, kontekst);
            }
        }
        try {
            return new Form(problem.status(), Problem.MEDIA_TYPE, json.writeValueAsBytes(problem));
        } catch (JsonProcessingException umuligt) {
            throw new IllegalStateException(umuligt);
        }
    }
}
