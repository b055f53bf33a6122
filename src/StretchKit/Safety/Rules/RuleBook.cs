using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>All rule packs together. Rules only restrict, so their order and the order of packs never matter.</summary>
internal sealed class RuleBook
{
    private readonly Lazy<HashSet<string>> _triageFacts;

    private RuleBook(IReadOnlyList<RulePack> packs, IReadOnlyList<Screen> screens, IReadOnlyList<TriageRule> triage, IEnumerable<StretchRule> rules)
    {
        Packs = packs;
        Screens = [.. screens.OrderBy(screen => screen.ComesFirst ? 0 : 1).ThenBy(screen => screen.Id, StringComparer.Ordinal)];
        Triage = [.. triage.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        _triageFacts = new(() => new(Triage.SelectMany(rule => FactsIn(rule.Person)), StringComparer.Ordinal));
        Rules = [.. rules.OrderByDescending(rule => (int)rule.Verdict).ThenBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<RulePack> Packs { get; }

    public IReadOnlyList<Screen> Screens { get; }

    public IReadOnlyList<TriageRule> Triage { get; }

    /// <summary>Gets the stretch rules, the firmest first, then by id.</summary>
    public IReadOnlyList<StretchRule> Rules { get; }

    /// <summary>Gets the facts that any rule on the person reads.</summary>
    public IReadOnlySet<string> TriageFacts => _triageFacts.Value;

    /// <summary>Loads the embedded packs, further ones and rules in C#; every problem of all of them comes in one exception.</summary>
    /// <exception cref="StretchKitDataException">Any pack cannot be trusted.</exception>
    public static RuleBook Load(IEnumerable<DataFile> furtherPacks, IEnumerable<ISafetyRule>? ownRules = null)
    {
        var problems = new DiagnosticBag();
        List<RulePack> packs = [.. BuiltInPacks.All];
        foreach (var file in furtherPacks)
        {
            packs.Add(ReadFurther(file, packs, problems));
        }

        foreach (var rule in ownRules ?? [])
        {
            var faults = new DiagnosticBag();
            packs.Add(new OwnRuleReader(rule, faults).Read([.. packs.SelectMany(pack => pack.Ids)]));
            problems.AddAll(faults);
        }

        return Of(packs, problems);
    }

    /// <summary>Reads a pack beside the embedded ones, or in place of the one with its id; nothing is thrown for its problems.</summary>
    /// <returns>The pack as far as it could be read, and all of them together; <see langword="null"/> when it has problems.</returns>
    public static (RulePack Pack, RuleBook? Book) Beside(DataFile file, DiagnosticBag problems)
    {
        var id = RulePackReader.Read(file, new(), [], hasCases: false).Id;
        List<RulePack> others = [.. BuiltInPacks.All.Where(other => other.Id != id)];
        var pack = others.Count < BuiltInPacks.All.Count
            ? RulePackReader.Read(file, problems, [.. others.SelectMany(other => other.Ids)])
            : ReadFurther(file, others, problems);
        others.Add(pack);
        if (!problems.IsEmpty)
        {
            return (pack, null);
        }

        try
        {
            return (pack, Of(others, problems));
        }
        catch (StretchKitDataException)
        {
            return (pack, null);
        }
    }

    /// <summary>Reads one more pack, which takes the place of the one with its id.</summary>
    /// <exception cref="StretchKitDataException">It cannot be trusted, or an override no longer fits.</exception>
    public RuleBook With(DataFile file)
    {
        var problems = new DiagnosticBag();
        var id = RulePackReader.Read(file, new(), [], hasCases: false).Id;
        List<RulePack> packs = [.. Packs.Where(pack => pack.Id != id || pack.IsReserved)];
        packs.Add(ReadFurther(file, packs, problems));
        return Of(packs, problems);
    }

    /// <summary>Leaves one pack out.</summary>
    /// <exception cref="StretchKitDataException">An override of another pack needs it.</exception>
    public RuleBook Without(string packId) => Of(Packs.Where(pack => pack.Id != packId), new());

    /// <summary>Makes a book of some rules without their packs.</summary>
    public static RuleBook Of(IReadOnlyList<Screen> screens, IReadOnlyList<TriageRule> triage, IReadOnlyList<StretchRule> rules) =>
        new([], screens, triage, rules);

    /// <summary>Reads a pack that joins others, whose ids it may not use.</summary>
    private static RulePack ReadFurther(DataFile file, IReadOnlyCollection<RulePack> others, DiagnosticBag problems)
    {
        var pack = RulePackReader.Read(file, problems, [.. others.SelectMany(other => other.Ids)]);
        if (pack.IsReserved)
        {
            pack.Mark.Report(problems, DataProblem.Reserved, pack.IsBuiltIn ? $"the ids that begin with '{BuiltInPacks.ReservedPrefix}' are the library's" : $"the ids that begin with '{RulePack.CodePrefix}' are those of rules in C#", "choose another id");
        }
        else if (others.Any(other => other.Id == pack.Id))
        {
            pack.Mark.Report(problems, DataProblem.DuplicateId, $"the pack '{pack.Id}' is loaded twice", "choose another id");
        }

        return pack;
    }

    private static RuleBook Of(IEnumerable<RulePack> packs, DiagnosticBag problems)
    {
        RulePack[] ordered = [.. packs.OrderBy(pack => pack.Id, StringComparer.Ordinal)];
        StretchRule[] rules = [.. Overrides.Apply(ordered, problems)];
        problems.ThrowIfAny();
        return new(ordered, [.. ordered.SelectMany(pack => pack.Screens)], [.. ordered.SelectMany(pack => pack.Triage)], rules);
    }

    private static IEnumerable<string> FactsIn(RuleExpression expression) => expression switch
    {
        CombinedExpression combined => combined.Parts.SelectMany(FactsIn),
        FactExpression fact => [fact.Fact.Id],
        OwnRuleExpression own => own.Reads,
        _ => [],
    };
}
