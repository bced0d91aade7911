package io.chengbao.notification.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Somebody is there, newly or with other particulars. Topics hold no contact data, so there is no
 * address in it, and a new address alone is no event.
 *
 * @param unit absent for those who have none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonChanged(
        String person, String name, String division, String unit, List<String> roles) {}
