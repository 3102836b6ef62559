namespace Training;

/// <summary>Names what a training step spends its time on.</summary>
public enum Work
{
    /// <summary>The products of the layers, forward and backward.</summary>
    MatrixProducts,

    /// <summary>The activations with their bias, forward and backward.</summary>
    Activations,

    /// <summary>The loss and its gradient.</summary>
    Loss,

    /// <summary>The steps of the optimizer.</summary>
    Optimizer,
}
