package io.chengbao.submission.content;

import io.chengbao.submission.past.CarriedFollowUp;
import jakarta.persistence.Converter;

@Converter
class FollowUpsColumn extends JsonColumn<CarriedFollowUp> {

    FollowUpsColumn() {
        super(CarriedFollowUp.class);
    }
}
