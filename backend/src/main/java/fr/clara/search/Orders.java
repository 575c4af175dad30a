package fr.clara.search;

import fr.clara.search.Searches.Question;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;

/** In which order hits come. */
final class Orders {

  private Orders() {}

  /** No two records tie. */
  static SearchSort of(SearchScope<IndexedRecord> scope, Question question) {
    SearchSortFactory f = scope.sort();
    var tied = f.field(Fields.KEY);
    if (question.order() == null) {
      return f.composite().add(f.score()).add(f.field(Fields.LENGTH)).add(tied).toSort();
    }
    if (question.descending()) {
      return f.composite().add(f.field(question.order()).desc()).add(tied.desc()).toSort();
    }
    return f.composite().add(f.field(question.order())).add(tied).toSort();
  }
}
