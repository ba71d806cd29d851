package org.lac4j.core.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.lac4j.core.place.Area;

/** What a team on a day is worked out from. */
interface TeamLists {

  ImmutableList<Area> areas();

  ImmutableList<AreaTerm> areaTerms();

  ImmutableList<Post> allPosts();

  ImmutableList<Vacancy> vacancies();

  ImmutableMap<CoordinatorId, Coordinator> coordinatorsById();

  ImmutableMap<CoordinatorId, CoordinatorId> usualCover();
}
