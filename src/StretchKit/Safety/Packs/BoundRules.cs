using StretchKit.Safety.Questions;
using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Packs;

/// <summary>A rule book and the same bound to the catalogue. Replaced as a whole, never changed.</summary>
internal sealed class BoundRules(RuleBook book, CompiledBook compiled)
{
    private readonly Lazy<AnswerSpace> _answers = new(() => new(book));
    private readonly Lazy<IReadOnlyList<string>> _names = new(() => [.. book.Packs.Select(pack => pack.ToString())]);

    public RuleBook Book { get; } = book;

    public CompiledBook Compiled { get; } = compiled;

    /// <summary>Gets the answers that the rules can tell apart.</summary>
    public AnswerSpace Answers => _answers.Value;

    /// <summary>Gets the packs, each with version and content hash.</summary>
    public IReadOnlyList<string> Names => _names.Value;
}
