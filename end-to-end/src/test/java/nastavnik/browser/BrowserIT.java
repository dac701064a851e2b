package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.Addresses;
import nastavnik.stage.ARegion;
import nastavnik.stage.Chromium;
import nastavnik.stage.Days;
import nastavnik.stage.Screen;
import nastavnik.stage.StopAtFirstFailure;
import nastavnik.stage.Visitor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.HashMap;
import java.util.Map;

/** The same year once more, in a small municipality, by the pages: what is read and clicked. */
@ARegion
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopAtFirstFailure.class)
class BrowserIT {

    private static final String CURATOR = "curator-13";
    private static final String HEAD = "head-13";

    private static final String COORDINATOR = "coordinator";

    private final Addresses addresses;
    private final Days days = Days.now();
    private final Forest forest = new Forest(days);
    private final Map<String, Visitor> visitors = new HashMap<>();
    private Chromium chromium;

    BrowserIT(Addresses addresses) {
        this.addresses = addresses;
    }

    @BeforeAll
    void aBrowserAndAMunicipality() {
        chromium = Chromium.open();
        Forest.isFounded(addresses);
    }

    /** Logged in at the first use. */
    private Visitor at(String login) {
        return visitors.computeIfAbsent(
                login, name -> loggedIn(new Visitor(chromium, addresses, Screen.OFFICE), name));
    }

    /** The curator of the story has no mouse where it matters: here, on the bench, at the order. */
    private static Visitor loggedIn(Visitor visitor, String login) {
        return login.equals(CURATOR) ? visitor.logsInByKeyboard(login) : visitor.logsIn(login);
    }

    @AfterEach
    void nobodyHadComplaints() {
        visitors.values().forEach(Visitor::hadNoComplaints);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void theCoordinatorLoadsSchoolsAndAppointsWhoWorksInOne() {
        Visitor coordinator = at(COORDINATOR);
        Schools.chooseTheDistrict(coordinator);
        Schools.load(coordinator, days);
        Schools.appoint(coordinator, "Руководитель организации", HEAD);
        Schools.appoint(coordinator, "Куратор", CURATOR);
        Forest.knowsEverywhere(CURATOR, addresses);
    }

    @Test
    @Order(2)
    void theCuratorTakesBothBasesFromFiles() {
        Visitor curator = at(CURATOR);
        curator.isAt("Сделать на этой неделе").keepsNobodyOut();
        curator.keyboard().enters("Загрузить файл");
        curator.isAt("База").keepsNobodyOut();
        People people = new People(curator, days);
        people.load("Наставники", forest.mentors(), Forest.MENTORS, 0);
        curator.follows("Теперь база наставляемых");
        people.load("Наставляемые", forest.mentees(), Forest.MENTEES, 1);
    }

    @Test
    @Order(3)
    void aClassConsentsAndTheMentorsAreTrained() {
        People people = new People(at(CURATOR), days);
        people.consent();
        people.train();
    }

    @Test
    @Order(4)
    void theHeadAppointsAClassTeacherWhoSeesTheClass() {
        OwnClass.hasATeacher(at(HEAD), addresses);
        OwnClass.isSeen(at(OwnClass.TEACHER));
    }

    @Test
    @Order(5)
    void aGroupIsMadeByHandAndTheRestOnTheBench() {
        Pairs pairs = new Pairs(at(CURATOR), days);
        pairs.makeAGroup();
        pairs.match();
    }

    @Test
    @Order(6)
    void pairsAgreeAndTheHeadRegistersTheOrder() {
        Pairs pairs = new Pairs(at(CURATOR), days);
        pairs.agree();
        pairs.prepareTheOrder();
        pairs.register(at(HEAD));
    }

    @Test
    @Order(7)
    void aRevokedConsentIsSeenInThePairsHistory() {
        new People(at(CURATOR), days).revoke(Pairs.FIRST_OF_THE_GROUP);
        new Pairs(at(CURATOR), days).hasLeft(Pairs.FIRST_OF_THE_GROUP);
    }

    @Test
    @Order(8)
    void aPupilAnswersOnAPhoneByThePersonalLink() {
        Questionnaires questionnaires = new Questionnaires(at(CURATOR));
        String link = questionnaires.cardOf(Pairs.SECOND_OF_THE_GROUP);
        Visitor pupil = new Visitor(chromium, addresses, Screen.PHONE);
        visitors.put("nobody", pupil);
        Questionnaires.answer(pupil, link, days.born(11));
        questionnaires.seesThatItWasAnswered(Pairs.SECOND_OF_THE_GROUP);
    }

    @Test
    @Order(9)
    void allPairsAreCompletedAndTheFiguresAreShown() {
        new Pairs(at(CURATOR), days).complete();
        Figures.ofTheSchool(at(CURATOR));
    }

    @Test
    @Order(10)
    void thePlanIsDecidedShownAndSavedAndThePagesSpeakEnglishToo() {
        Visitor coordinator = at(COORDINATOR);
        Figures.decideThePlan(coordinator);
        byte[] sheet = Figures.saveThePlan(coordinator);
        assertThat(sheet).startsWith('P', 'K');
        Figures.inEnglish(coordinator);
    }
}
