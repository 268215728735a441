/** Who stands in for whom, where and until when: named by the absent person, who passes on their own roles only. */
package nl.veiligecentra.organisation.deputy;
