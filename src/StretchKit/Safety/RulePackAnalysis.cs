using StretchKit.Catalog;
using StretchKit.Safety.Analysis;
using StretchKit.Safety.Cases;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;

namespace StretchKit.Safety;

/// <summary>A rule pack laid open: what it says, what is wrong with it, what its cases give, and how it differs from another.</summary>
/// <remarks>
/// It is read as if it were put in force beside the library's own packs, in place of the one with its id if there is one,
/// but nothing is put in force. What takes time is worked out when first asked for. Safe to share between threads.
/// </remarks>
public sealed class RulePackAnalysis
{
    private readonly RulePack _pack;
    private readonly RuleBook? _book;
    private readonly IStretchCatalog _catalog;
    private readonly Lazy<IReadOnlyList<DataDiagnostic>> _remarks;
    private readonly Lazy<IReadOnlyList<DataDiagnostic>> _failedCases;
    private readonly Lazy<IReadOnlyList<AnalyzedRule>> _rules;

    private RulePackAnalysis(RulePack pack, RuleBook? book, DiagnosticBag problems, IStretchCatalog catalog)
    {
        (_pack, _book, _catalog) = (pack, book, catalog);
        Problems = [.. problems.All];
        _rules = new(() => book is null ? [] : [.. pack.Screens.Select(AnalyzedRule.Of).Concat(pack.Triage.Select(AnalyzedRule.Of)).Concat(pack.Rules.Select(AnalyzedRule.Of))]);
        _remarks = new(() => book is null ? [] : [.. new PackLint(pack, book).Run().All]);
        _failedCases = new(() => book is null ? [] : [.. Failures(pack.Cases).All]);
    }

    /// <summary>Gets the id of the pack; empty when it has none.</summary>
    public string Id => _pack.Id;

    /// <summary>Gets the version of the pack.</summary>
    public string Version => _pack.Version;

    /// <summary>Gets the SHA-256 of the file, in hex.</summary>
    public string Hash => _pack.Hash;

    /// <summary>Gets the languages of the texts that the pack brings along, in ordinal order.</summary>
    public IReadOnlyList<string> Languages => [.. _pack.Vocabulary.Texts.Languages.Order(StringComparer.Ordinal)];

    /// <summary>Gets its screens, rules on the person and rules on a stretch, as they stand in the file; empty when the file has problems.</summary>
    public IReadOnlyList<AnalyzedRule> Rules => _rules.Value;

    /// <summary>Gets what keeps the pack out of force: every fault of the file, and weakly based bans that leave no other way. At most 100.</summary>
    public IReadOnlyList<DataDiagnostic> Problems { get; }

    /// <summary>Gets what nothing refuses and nobody means: rules that never hold or never decide, texts that a language lacks. At most 100.</summary>
    public IReadOnlyList<DataDiagnostic> Remarks => _remarks.Value;

    /// <summary>Gets the number of the cases that stand in the pack.</summary>
    public int CaseCount => _pack.Cases.Count;

    /// <summary>Gets the cases of the pack that give something else than they expect; such a pack is kept out of force too. At most 100.</summary>
    public IReadOnlyList<DataDiagnostic> FailedCases => _failedCases.Value;

    /// <summary>Reads a pack, in the format <c>stretchkit-rules/1</c>. A file with faults is not an error here; see <see cref="Problems"/>.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <param name="sourceName">What to call the file in messages.</param>
    /// <param name="catalog">The stretches that the rules meet.</param>
    /// <returns>The pack laid open.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RulePackAnalysis Of(byte[] utf8Json, string sourceName, IStretchCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(sourceName);
        ArgumentNullException.ThrowIfNull(catalog);

        var problems = new DiagnosticBag();
        var (pack, book) = RuleBook.Beside(new(sourceName, DataFormat.Rules, utf8Json.ToArray()), problems);
        if (book is not null)
        {
            var bans = WeakBan.WithoutAlternative(CompiledBook.Compile(book, catalog.Stretches));
            bans.Where(ban => pack.Ids.Contains(ban.Rule.Row, StringComparer.Ordinal)).ToList().ForEach(ban => ban.Report(problems));
        }

        return new(pack, book, problems, catalog);
    }

    /// <summary>Lays the library's own packs open.</summary>
    /// <param name="catalog">The stretches that the rules meet.</param>
    /// <returns>The packs, in the ordinal order of their ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<RulePackAnalysis> BuiltIn(IStretchCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);

        var book = RuleBook.Load([]);
        return [.. BuiltInPacks.Read(hasCases: true).OrderBy(pack => pack.Id, StringComparer.Ordinal).Select(pack => new RulePackAnalysis(pack, book, new(), catalog))];
    }

    /// <summary>Runs cases that stand in a file of their own, in the format <c>stretchkit-rule-cases/1</c>, against the rules of the pack.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <param name="sourceName">What to call the file in messages.</param>
    /// <param name="count">The number of cases that were run.</param>
    /// <returns>The cases that give something else than they expect, and every fault of the file. At most 100.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public IReadOnlyList<DataDiagnostic> RunCases(byte[] utf8Json, string sourceName, out int count)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(sourceName);

        var problems = new DiagnosticBag();
        var cases = CaseFileReader.Read(new(sourceName, DataFormat.RuleCases, utf8Json.ToArray()), _pack, problems);
        count = problems.IsEmpty ? cases.Count : 0;
        return problems.IsEmpty ? [.. Failures(cases).All] : [.. problems.All];
    }

    /// <summary>Compares the pack with another version of it, rule by rule, and looks for a person whom each difference concerns.</summary>
    /// <param name="before">The version to compare with.</param>
    /// <returns>The rules that differ, in the ordinal order of their ids; empty when either version has problems or nothing differs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is <see langword="null"/>.</exception>
    /// <remarks>The search is bounded and the same each time: it tries people at the limits that the rule names in either version.</remarks>
    public IReadOnlyList<RuleDifference> DifferencesFrom(RulePackAnalysis before)
    {
        ArgumentNullException.ThrowIfNull(before);

        return _book is null || before._book is null ? [] : new PackDiff((before._pack, before._book), (_pack, _book), _catalog.Stretches).Run();
    }

    /// <summary>Gives id, version and hash.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _pack.ToString();

    private DiagnosticBag Failures(IReadOnlyList<RuleCase> cases)
    {
        var failures = new DiagnosticBag();
        new CaseRunner(_pack, _catalog.Stretches).Report(cases, failures);
        return failures;
    }
}
