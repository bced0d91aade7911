package io.chengbao.local;

import java.util.List;

/**
 * Somebody of the sample county.
 *
 * @param id what tokens call the person
 * @param division code of the division that the person works for; empty for the operator
 */
public record Person(String id, String name, String division, List<String> roles, String email) {}
