namespace StretchKit.Composition.Solver;

/// <summary>The parts of a model that a fault can lie in.</summary>
internal enum ModelPlace
{
    Whole,
    Transitions,
    EndCosts,
    Windows,
    Group,
    Item,
    Tie,
}
