package io.chengbao.notification.people;

import java.util.List;

/**
 * What an operator says of a person.
 *
 * @param unit null for those who have none
 * @param roles sorted, each once
 * @param email null for those who only have the inbox
 */
record Particulars(String name, String division, String unit, List<String> roles, String email) {

    Particulars {
        roles = roles.stream().distinct().sorted().toList();
    }
}
