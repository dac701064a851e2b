package nastavnik.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An indicator in words.
 *
 * @param name what it is called
 * @param display the number as it is printed: «57,5 %», «2/4», «н/д»
 */
record Item(@JsonUnwrapped Figure figure, String name, String display) {}
