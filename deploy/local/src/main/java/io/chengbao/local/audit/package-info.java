/**
 * Verifies the hash chains over the services' audit entries, independently of the code that makes
 * them: the form that is hashed is described in {@code libs/platform/README.md} and written down
 * here a second time.
 */
package io.chengbao.local.audit;
