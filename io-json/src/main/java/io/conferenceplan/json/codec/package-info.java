/**
 * How each type of the core is written as JSON: one declaration per type, used for reading and for writing.
 *
 * <p><b>To add a JSON member:</b> find the declaration of its type and add one line, in the order of the accessors. The
 * declarations are grouped by package of the core:
 *
 * <ul>
 *   <li>{@link io.conferenceplan.json.codec.PlanCodecs}: the plan itself, its venue, purposes and anniversaries;
 *   <li>{@link io.conferenceplan.json.codec.AgendaCodecs}: slots and presentations;
 *   <li>{@link io.conferenceplan.json.codec.DutyCodecs}: duties and work products;
 *   <li>{@link io.conferenceplan.json.codec.PeopleCodecs}: organisations, actors, groups, awards;
 *   <li>{@link io.conferenceplan.json.codec.DocumentCodecs}: the plan as a document; {@link
 *       io.conferenceplan.json.codec.FundingCodecs}: its funding;
 *   <li>{@link io.conferenceplan.json.codec.TimeCodecs}: dates, times, durations, deadlines, the schedule;
 *   <li>{@link io.conferenceplan.json.codec.ValueCodecs}: texts, numbers, counts, money; {@link
 *       io.conferenceplan.json.codec.IdCodecs}: ids;
 *   <li>{@link io.conferenceplan.json.codec.SettingsCodecs}: settings of the rules engine, for the rules that it has; {@link
 *       io.conferenceplan.json.codec.BaselineCodecs}: known findings.
 * </ul>
 *
 * <p>A new type also needs a text in both catalogues ({@code ProblemMessages.properties}, {@code ProblemMessages_vi.properties}).
 * What it is for, and what each of its members and words is for, say {@code FormatTexts.properties} and {@code
 * FormatTexts_vi.properties}: the JSON Schema and {@code docs/format.md} are made of them.
 *
 * <p>What the declarations are made of:
 *
 * <ul>
 *   <li>{@link io.conferenceplan.json.codec.Codec} reads and writes one type of value; {@code TextCodec}, {@code EnumCodec},
 *       {@code NumberCodec}, {@code ObjectCodec}, {@code MapCodec}, {@code ListCodec}, {@code StatedCodec} and others are its
 *       kinds; {@code UnionDeclaration} declares sealed types such as counts, which {@code UnionCodec} writes where they have
 *       no marks; a {@link io.conferenceplan.json.codec.WordCodec} writes what can be a name too;
 *   <li>{@link io.conferenceplan.json.codec.ValueTypes} finds the codec of each type, for values that applications hold outside of
 *       plans; a {@code TextCodec} has to be told its type by {@code ofType};
 *   <li>{@code Member} is one member of an object;
 *   <li>{@link io.conferenceplan.json.codec.JsonInput} is the document while it is read: where reading stands and what is
 *       wrong so far; {@link io.conferenceplan.json.codec.JsonOutput} is the document while it is written;
 *   <li>{@link io.conferenceplan.json.codec.JsonFormat} is the JSON that is read and written, within limits;
 *   <li>{@link io.conferenceplan.json.codec.KeptMembers} are members that the format does not know: {@code KeptInput} takes them while a
 *       document is read, {@code KeptOutput} puts them back;
 *   <li>{@link io.conferenceplan.json.codec.JsonSchema} makes a schema of what a codec reads.
 * </ul>
 *
 * <p>No codec throws for what a document may get wrong: it reports to {@link io.conferenceplan.json.codec.Problems}, skips
 * the value and goes on.
 */
@NullMarked
package io.conferenceplan.json.codec;

import org.jspecify.annotations.NullMarked;
