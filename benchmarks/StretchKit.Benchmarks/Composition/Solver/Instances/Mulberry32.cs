namespace StretchKit.Benchmarks.Composition.Solver.Instances;

/// <summary>The mulberry32 generator: 32 bits of state, the same numbers in every language.</summary>
internal sealed class Mulberry32(uint seed)
{
    private uint _state = seed;

    public double NextUniform()
    {
        unchecked
        {
            _state += 0x6D2B79F5;
            var mixed = (_state ^ (_state >> 15)) * (1 | _state);
            mixed = (mixed + ((mixed ^ (mixed >> 7)) * (61 | mixed))) ^ mixed;
            return (mixed ^ (mixed >> 14)) / 4294967296.0;
        }
    }

    public int Below(int count) => (int)(NextUniform() * count);

    public bool Chance(double probability) => NextUniform() < probability;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
