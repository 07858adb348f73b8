package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vladimir Putin        | RUS | Putin
          Hu Jintao             | CHN | Hu
          Kim Jong Il           | PRK | Kim
          Roh Moo-hyun          | KOR | Roh
          Chen Shui-bian        | TWN | Chen
          Nong Duc Manh         | VNM | Nong
          George W. Bush        | USA | Bush
          Abdullah II           | JOR | Abdullah
          Louis Mercer Jr.      | USA | Mercer
          Dominique de Villepin | FRA | de Villepin
          Luiz da Silva         | BRA | da Silva
          Osama bin Laden       | SAU | bin Laden
          Saud al Faisal        | SAU | al Faisal
          Bashar al-Assad       | SYR | al-Assad
          Recep Tayyip Erdoğan  | TUR | Erdoğan
          Sukarno               | IDN | Sukarno
          Megawati Sukarnoputri | IDN | Sukarnoputri
          """)
  void isWhatReportsCallAPersonByAfterTheFirstTime(String name, String country, String surname) {
    assertThat(Surname.of(name, country)).isEqualTo(surname);
  }
}
