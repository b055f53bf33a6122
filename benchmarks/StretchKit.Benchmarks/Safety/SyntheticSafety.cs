using System.Globalization;
using System.Text;
using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Safety;

/// <summary>
/// A seeded workload of one shape for every engine: 48 yes-no facts with pain, age and a personal limit; stretches with
/// 40 loads and a number; rules "any of 1 to 4 facts, all of 1 or 2 loads, perhaps one number" of three verdicts; 64
/// people of whom a fifth of all facts is unknown. Our rules go the whole way as JSON through the reader; the hold of a
/// stretch, 0 to 10 s, stands for its number, and the weeks since an operation for the personal limit.
/// </summary>
internal sealed class SyntheticSafety
{
    public const string Pain = "pain-score-now";

    public const string Age = "age-years";

    public const string Limit = "weeks-since-surgery";

    public const int LargestLoad = 10;

    private const int People = 64;

    private const int FactCount = 48;

    private const int LoadCount = 40;

    private static readonly DateOnly Today = new(2026, 1, 1);

    /// <summary>How many of 60 rules compare which number.</summary>
    private static readonly (SyntheticNumber Number, int Count)[] Numbers =
    [
        (SyntheticNumber.None, 21), (SyntheticNumber.Pain, 11), (SyntheticNumber.Age, 12), (SyntheticNumber.Load, 10), (SyntheticNumber.LoadAbovePersonalLimit, 6),
    ];

    private readonly Random _random;

    public SyntheticSafety(int rules, int stretches, int seed = 20260301)
    {
        _random = new(seed);
        Facts = [.. FactVocabulary.All.Where(fact => fact is { Kind: FactKind.YesNo, IsDerived: false, FalseWhen: [] } && !FactVocabulary.DecidesOthers(fact)).Take(FactCount)];
        Loads = [.. Enum.GetValues<Mechanism>().Where(load => load is not Mechanism.FloorTransfer).Take(LoadCount)];
        Rules = [.. Enumerable.Range(0, rules).Select(NextRule)];
        Stretches = [.. Enumerable.Range(0, stretches).Select(NextStretch)];
        Persons = [.. Enumerable.Range(0, People).Select(_ => PersonFacts.From(NextProfile(unknown: 0.2), new(), Today))];
        Pack = Encoding.UTF8.GetBytes(Json());
    }

    public FactDefinition[] Facts { get; }

    public Mechanism[] Loads { get; }

    public SyntheticRule[] Rules { get; }

    public Stretch[] Stretches { get; }

    public PersonFacts[] Persons { get; }

    /// <summary>Gets the rules as a rule pack.</summary>
    public byte[] Pack { get; }

    public RulePack Read()
    {
        var problems = new DiagnosticBag();
        var pack = RulePackReader.Read(new("synthetic.json", DataFormat.Rules, Pack), problems, new(StringComparer.Ordinal));
        problems.ThrowIfAny();
        return pack;
    }

    public CompiledBook Compile() => CompiledBook.Compile(RuleBook.Of([], [], Read().Rules), Stretches);

    private SyntheticRule NextRule(int index)
    {
        var place = index * 7 % 60;
        var number = Numbers[0].Number;
        foreach (var (kind, count) in Numbers)
        {
            if (place < count)
            {
                number = kind;
                break;
            }

            place -= count;
        }

        var limit = number switch
        {
            SyntheticNumber.Pain => _random.Next(2, 9),
            SyntheticNumber.Age => _random.Next(12, 80),
            _ => _random.Next(2, LargestLoad),
        };
        return new(
            string.Create(CultureInfo.InvariantCulture, $"synthetic-{index}"),
            (Verdict)_random.Next(1, 4),
            Some(Facts, _random.Next(1, 5)),
            Some(Loads, _random.Next(1, 3)),
            number,
            limit);
    }

    private T[] Some<T>(T[] all, int count) => [.. Enumerable.Range(0, count).Select(_ => all[_random.Next(all.Length)]).Distinct()];

    private Stretch NextStretch(int index)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"synthetic-{index}");
        return new()
        {
            Id = id,
            Name = Message.Own($"stretch.{id}.name", "Made for a benchmark"),
            Family = id,
            Technique = StretchTechnique.Static,
            Position = BodyPosition.Standing,
            Laterality = Laterality.Bilateral,
            Phases = [RoutinePhase.Main],
            SetUp = TimeSpan.Zero,
            Regions = [BodyRegion.LowerBack],
            Muscles = [new() { Muscle = MuscleGroup.ErectorSpinae, IsPrimary = true, SharePercent = 100, Role = MuscleRole.Lengthens }],
            Mechanisms = [.. Loads.Where(_ => _random.NextDouble() < 0.25).Select(load => new MechanismLoad { Mechanism = load })],
            Dose = new() { Hold = HoldTime.FromSeconds(_random.Next(LargestLoad + 1)), MoveSeconds = 1, Intensity = StretchIntensity.Of(3) },
            DoseRanges = [],
            Instructions = new() { SetUp = Message.Empty, Action = Message.Empty, Cue = Message.Empty, Breathing = Message.Empty, Feel = Message.Empty, Mistake = Message.Empty },
            Citations = [SourceRegister.Find("stretchkit-design")!],
        };
    }

    private HealthProfile NextProfile(double unknown)
    {
        var profile = HealthProfile.Empty.With(PersonFacts.NoKnownCondition, true);
        foreach (var fact in Facts.Where(_ => _random.NextDouble() >= unknown))
        {
            profile = profile.With(fact.Id, _random.NextDouble() < 0.2);
        }

        foreach (var (id, highest) in new[] { (Pain, 10), (Age, 90), (Limit, LargestLoad) })
        {
            profile = _random.NextDouble() < unknown ? profile : profile.With(id, _random.Next(highest + 1));
        }

        return profile;
    }

    private string Json()
    {
        var json = new StringBuilder("""
            { "format": "stretchkit-rules/1", "pack": { "id": "synthetic", "version": "1.0.0" },
              "rules": [

            """);
        return json.AppendJoin(",\n", Rules.Select(Json)).Append("\n  ] }\n").ToString();
    }

    private static string Json(SyntheticRule rule)
    {
        var any = $$"""{ "any": [ {{string.Join(", ", rule.Facts.Select(fact => $"\"{fact.Id}\""))}} ] }""";
        var loads = string.Join(", ", rule.Loads.Select(load => $$"""{ "load": "{{Vocabulary<Mechanism>.IdOf(load)}}" }"""));
        var limit = rule.Limit.ToString(CultureInfo.InvariantCulture);
        var (person, stretch) = rule.Number switch
        {
            SyntheticNumber.Pain => ($$""", { "fact": "{{Pain}}", "gte": {{limit}} }""", ""),
            SyntheticNumber.Age => ($$""", { "fact": "{{Age}}", "gte": {{limit}} }""", ""),
            SyntheticNumber.Load => ("", $$""", { "hold": { "gte": {{limit}} } }"""),
            SyntheticNumber.LoadAbovePersonalLimit => ("", $", {AboveLimit()}"),
            _ => ("", ""),
        };
        var change = rule.Verdict is Verdict.Modify ? """ "change": [ { "rangeAtMostPercent": 50 } ],""" : "";
        return $$"""
                {
                  "id": "{{rule.Id}}",
                  "person": { "all": [ {{any}}{{person}} ] },
                  "stretch": { "all": [ {{loads}}{{stretch}} ] },
                  "verdict": "{{Vocabulary<Verdict>.IdOf(rule.Verdict)}}",{{change}}
                  "say": "bouncing",
                  "grade": "design",
                  "cite": ["stretchkit-design"]
                }
            """;
    }

    /// <summary>Writes "the load is above the limit" as "for some number the load is at least that and the limit below it".</summary>
    private static string AboveLimit()
    {
        var steps = Enumerable.Range(1, LargestLoad).Select(step => step.ToString(CultureInfo.InvariantCulture))
            .Select(step => $$"""{ "all": [ { "hold": { "gte": {{step}} } }, { "fact": "{{Limit}}", "lt": {{step}} } ] }""");
        return $$"""{ "any": [ {{string.Join(", ", steps)}} ] }""";
    }
}
