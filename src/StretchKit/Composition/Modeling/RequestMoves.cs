using StretchKit.Composition.Solver;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Composition.Modeling;

/// <summary>The moves of requests as the solver reads them: they depend on surface and context only, so each is made once.</summary>
internal static class RequestMoves
{
    private static readonly int Contexts = Vocabulary<RoutineContext>.Names.Count;

    private static readonly ModelMoves?[] Made = new ModelMoves?[Vocabulary<Surface>.Names.Count * Contexts];

    /// <summary>Gives the moves of a request; whoever makes them first makes the same.</summary>
    public static ModelMoves Of(RequestFrame frame) => Made[((int)frame.Surface * Contexts) + (int)frame.Request.Situation.Context] ??= Make(frame);

    private static ModelMoves Make(RequestFrame frame)
    {
        var positions = Enumerable.Range(0, ModelShape.Positions).Select(position => (PositionClass)position).ToList();
        int[] transitions = [.. positions.SelectMany(from => positions.Select(to => Transitions.Between(from, to, frame.Surface)))];
        int[] endCosts = [.. positions.Select(frame.EndCost)];
        return ModelMoves.Create(transitions, endCosts, []) ?? throw new InvalidOperationException("The times between positions are no metric.");
    }
}
