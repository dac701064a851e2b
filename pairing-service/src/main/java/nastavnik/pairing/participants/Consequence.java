package nastavnik.pairing.participants;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What is to be done because of what the registry told. Stored until it is done; what an earlier
 * build stored has no name and ends memberships.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what", defaultImpl = EndMemberships.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = EndMemberships.class, name = "END_MEMBERSHIPS"),
    @JsonSubTypes.Type(value = ForgetWords.class, name = "FORGET_WORDS")
})
public sealed interface Consequence permits EndMemberships, ForgetWords {}
