package dk.borgerblikket.benefitindex.fund;

import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import dk.borgerblikket.validation.fund.FundResource;
import dk.borgerblikket.validation.fund.Fundoversigt;
import jakarta.ws.rs.Path;

/** Findings in grants and payments. */
@Path("/ydelseindeks/v1/fund")
class YdelsesfundResource extends FundResource {

    YdelsesfundResource(Skriveadgang adgang, Fundoversigt fund) {
        super(adgang, fund);
    }
}
