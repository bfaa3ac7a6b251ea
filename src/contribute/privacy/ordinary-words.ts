/** Words that begin sentences. */
export const leading = new Set(
  'the a an and but or so then when while after which whose before in on at by from for with as if it its he she they we i you our their his her this that these those there here some many most all every each one two three both not no never nobody every everyone later once until since during because although even only also old young dear thank thanks remember ask tell meet el la los las un una unos unas y pero o entonces cuando mientras despues después antes en con por para de desde como si ella ellos ellas nosotros nosotras yo su sus este esta estos estas ese esa eso aquel alli allí aqui aquí algunos algunas muchos muchas todos todas cada uno dos tres nadie nunca luego hasta durante porque aunque'.split(
    ' ',
  ),
);

/** Words that no person is called, or that make the name of a group, a place or a day of what stands beside them. */
export const ordinary = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday spring summer autumn winter christmas easter ramadan street st avenue road lane square
  park hall house hospital school university college church mosque temple synagogue library museum station bridge river
  lake bay island coast valley mountain hill hills beach city town county state province district borough village
  quarter side eastside westside north south east west northern southern eastern western central upper lower new old
  great san santa santo los las el saint fort port mount united states kingdom america african american british english
  irish scottish welsh french german spanish mexican canadian indian chinese japanese puerto rican jewish muslim
  christian catholic black red white green young free national international workers worker party union federation
  committee collective council congress commune association alliance coalition network society club league group
  project programme program campaign movement front army brigade assembly office department ministry government
  police court board bank company factory mill mine press news times post radio television center centre clinic kitchen
  garden market shop store cafe bar book books bookshop fund foundation institute archive mutual aid food bombs rent
  strike strikers war revolution republic act bill constitution manifesto declaration day week month year century
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles
  jueves viernes sabado domingo navidad calle avenida plaza parque barrio colonia ciudad pueblo municipio provincia
  estado estados unidos reino norte sur este oeste universidad escuela instituto hospital iglesia biblioteca museo
  estacion puente rio lago isla costa valle sindicato federacion comite colectivo consejo congreso comuna asociacion
  alianza coalicion red sociedad club liga grupo proyecto programa campana movimiento frente ejercito brigada asamblea
  oficina ministerio gobierno policia tribunal banco fabrica mina prensa radio cocina comedor huerto mercado tienda
  centro fondo fundacion archivo ayuda mutua apoyo mutuo guerra revolucion republica ley nacional internacional popular
  libre libres mujeres obrera obrero obreros trabajadores partido madres casa virgen nueva nuevo america latina`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that begin sentences before a verb and are no names. */
export const commonSubjects: ReadonlySet<string> = new Set(
  `everyone everybody nobody somebody someone anyone people folks who what that women men children girls boys mothers
  fathers parents friends neighbors neighbours tenants workers students teachers nurses doctors cooks volunteers members
  organizers organisers police soldiers farmers miners dockers sailors strikers prisoners squatters residents others most
  several another either neither both few god internet earth mom mum dad mama papa grandma grandpa abuela abuelo mamá
  papá mami papi nadie alguien todos todas gente mujeres hombres niños niñas vecinos vecinas quien quienes otros otras
  dios whoever strangers visitors callers donors
    gifts tents alongside activists kids families elders lawyers landlords bosses survivors migrants refugees immigrants
    drivers cops officers leaders unions letters lo la le les se me te nos ya eso quienquiera`
    .split(/\s+/)
    .filter(Boolean),
);

/** True for what a people, a country's people or a conviction is called, in one or several. */
export function isOfPeople(word: string): boolean {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/s$/, '');
  return peoples.has(plain) || /(?:[^aeiou]ish|ese|ist|ismo|ista|ism)$/.test(plain) || /(?:ans|eans|ians)$/.test(word);
}

const peoples = new Set(
  `italian russian ukrainian hungarian egyptian syrian palestinian jordanian iranian brazilian colombian peruvian chilean
  argentinian argentine bolivian ecuadorian venezuelan cuban dominican haitian jamaican nigerian ghanaian kenyan
  ethiopian somali eritrean sudanese australian austrian norwegian belgian armenian georgian romanian bulgarian serbian
  croatian bosnian albanian latvian lithuanian estonian korean vietnamese thai filipino filipina indonesian malaysian
  bengali punjabi tamil pakistani afghan iraqi israeli arab kurd turk greek dutch dane swede finn swiss pole czech slovak
  basque catalan galician zapotec mixtec maya mapuche quechua aymara cherokee navajo lakota sioux ojibwe cree inuit maori
  latino latina latinx chicano chicana hispanic asian european african caribbean quaker jew roma romani sinti zapatista
  republican democrat european puertorriqueño californian texan londoner parisian berliner chicagoan
  hindu sikh buddhist baptist methodist lutheran catholic protestant jesuit dominican franciscan`
    .split(/\s+/)
    .filter(Boolean),
);
