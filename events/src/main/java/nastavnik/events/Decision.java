package nastavnik.events;

/** «Новый цикл / завершение» ([Kalininsky] 2.3). */
public enum Decision {
    NEW_CYCLE,
    FINISH
}
