using System.Text;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>A script for the solver: declarations, definitions and what is taken to be so, in the order of writing.</summary>
internal sealed class SmtScript
{
    private readonly StringBuilder _text = new("(set-option :timeout 20000)\n(set-logic QF_LIA)\n");
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly List<string> _constants = [];

    /// <summary>Gets the names whose values a model gives.</summary>
    public IReadOnlyList<string> Constants => _constants;

    /// <summary>Declares a yes-no constant, once.</summary>
    public string Bool(string name)
    {
        Declare(name, "Bool");
        return $"|{name}|";
    }

    /// <summary>Declares a whole number within a range, once.</summary>
    public string Int(string name, int lowest, int highest)
    {
        if (Declare(name, "Int"))
        {
            Assert(Smt.Within($"|{name}|", lowest, highest));
        }

        return $"|{name}|";
    }

    /// <summary>Names a yes-no term, so that it is written once.</summary>
    public string Define(string name, string term)
    {
        if (term is "true" or "false" || term[0] == '|')
        {
            return term;
        }

        _text.Append("(define-fun |").Append(name).Append("| () Bool ").Append(term).Append(")\n");
        return $"|{name}|";
    }

    public void Assert(string term)
    {
        if (term != "true")
        {
            _text.Append("(assert ").Append(term).Append(")\n");
        }
    }

    public override string ToString() => _text.ToString();

    private bool Declare(string name, string sort)
    {
        if (!_declared.Add(name))
        {
            return false;
        }

        _constants.Add(name);
        _text.Append("(declare-const |").Append(name).Append("| ").Append(sort).Append(")\n");
        return true;
    }
}
