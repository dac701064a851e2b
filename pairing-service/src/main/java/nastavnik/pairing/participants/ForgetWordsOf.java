package nastavnik.pairing.participants;

import org.springframework.stereotype.Component;

import java.util.List;

/** Asks every room that keeps words to forget those of an erased person, by whatever id. */
@Component
public class ForgetWordsOf {

    private final People people;
    private final List<Forgetting> rooms;

    ForgetWordsOf(People people, List<Forgetting> rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    /** Gives each of them the command. */
    public void carryOut(String participant, ForgetWords todo) {
        rooms.forEach(room -> room.forget(people.namesOf(participant), todo.on()));
    }
}
