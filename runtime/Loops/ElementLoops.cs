using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>The loops over elements of type <see cref="float"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SingleLoop : Loop<Singles, float>
{
    private SingleLoop()
    {
    }
}

/// <summary>The loops over elements of type <see cref="double"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DoubleLoop : Loop<Doubles, double>
{
    private DoubleLoop()
    {
    }
}
