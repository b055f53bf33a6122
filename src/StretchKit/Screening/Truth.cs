namespace StretchKit.Screening;

/// <summary>True, false or unknown, with the logic of Kleene. The default value is <see cref="Unknown"/>.</summary>
internal readonly record struct Truth
{
    private readonly sbyte _sign;

    private Truth(int sign) => _sign = (sbyte)sign;

    public static Truth True { get; } = new(1);

    public static Truth False { get; } = new(-1);

    public static Truth Unknown => default;

    public bool IsTrue => _sign > 0;

    public bool IsFalse => _sign < 0;

    public bool IsUnknown => _sign == 0;

    public static Truth From(bool? value) => value is { } known ? known : Unknown;

    public static implicit operator Truth(bool value) => value ? True : False;

    public static Truth operator &(Truth left, Truth right) => new(Math.Min(left._sign, right._sign));

    public static Truth operator |(Truth left, Truth right) => new(Math.Max(left._sign, right._sign));

    public static Truth operator !(Truth value) => new(-value._sign);

    public override string ToString() => _sign switch { > 0 => "true", < 0 => "false", _ => "unknown" };
}
