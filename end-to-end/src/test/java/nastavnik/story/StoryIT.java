package nastavnik.story;

import nastavnik.region.LocalRegion;
import nastavnik.stage.ARegion;
import nastavnik.stage.StopAtFirstFailure;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The school year of a district, act by act, over HTTP; each service is killed in the middle of its
 * work, and in the end nothing is missing anywhere.
 */
@ARegion
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopAtFirstFailure.class)
class StoryIT {

    private final Cast cast;
    private final Schools schools;
    private final People people;
    private final Pairs pairs;
    private final Leaving leaving;
    private final Answers answers;
    private final Indicators indicators;
    private final Histories histories;
    private String fileOfMentees = "";

    StoryIT(LocalRegion region) {
        cast = Cast.of(region);
        schools = new Schools(cast);
        people = new People(cast);
        pairs = new Pairs(cast, people);
        leaving = new Leaving(cast, pairs);
        answers = new Answers(cast, people, pairs);
        indicators = new Indicators(cast, pairs);
        histories = new Histories(cast, pairs);
    }

    @Test
    @Order(1)
    void theCoordinatorImportsTheSchools() {
        schools.areImported();
    }

    @Test
    @Order(2)
    void theCuratorImportsBothBasesThoughTheRegistryIsKilledHalfWay() {
        fileOfMentees = people.areImported();
    }

    @Test
    @Order(3)
    void aClassConsentsAndTheMentorsAreQualified() {
        people.consentAndQualify();
    }

    @Test
    @Order(4)
    void pairsFromTheFileAreInForceAndAGroupIsMadeByHand() throws Exception {
        pairs.areTakenFromTheFile(fileOfMentees);
        pairs.aGroupIsMadeByHand();
        pairs.nobodyExceedsAMentorsPlacesEvenAtOnce();
    }

    @Test
    @Order(5)
    void theRestComesFromAMatchingRun() {
        pairs.theRestComesFromAMatchingRun();
    }

    @Test
    @Order(6)
    void pairsAreInForceByOrderThoughPairingIsKilledHalfWay() {
        pairs.areInForceByOrder();
    }

    @Test
    @Order(7)
    void aRevokedConsentOrATransferEndsOneMembershipWithinFiveSeconds() {
        leaving.byARevokedConsent();
        leaving.byATransfer();
    }

    @Test
    @Order(8)
    void aRevokedConsentIsNotForgottenWhenPairingIsKilledBetweenHearingAndActing() {
        leaving.thoughPairingIsKilledBetweenHearingAndActing();
    }

    @Test
    @Order(9)
    void everybodyIsAskedAndAClassAnswersThoughMonitoringIsKilledTwice() throws Exception {
        answers.areAskedFor();
        answers.areGivenWithoutAnAccount();
    }

    @Test
    @Order(10)
    void reportingAgreesWithARecount() {
        indicators.equalARecountOn(cast.days().ago(30));
        indicators.equalARecountOn(cast.days().ago(7));
        indicators.saySatisfactionInSteps();
    }

    @Test
    @Order(11)
    void theCoveragePlanIsThePublishedOne() {
        indicators.thePlanIsThePublishedOne();
    }

    @Test
    @Order(12)
    void allMembershipsAreCompletedAtOnceThoughReportingIsKilledMeanwhile() {
        pairs.areCompleted();
        indicators.equalARecountOn(cast.days().ago(7));
        indicators.equalARecountOn(cast.days().today());
    }

    @Test
    @Order(13)
    void aReportingServiceBuiltAnewGivesTheSameBytes() {
        indicators.areTheSameBytesFromAServiceBuiltAnew();
    }

    @Test
    @Order(14)
    void noEventIsMissingOrParked() {
        histories.areWhole();
        histories.leaveNothingWaiting();
    }
}
