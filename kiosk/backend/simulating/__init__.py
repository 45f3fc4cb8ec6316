"""Simulations: the law runs in processes of its own, and what it answers stays in memory.

```
backend ── Estimator: what each visit asked, and what is kept for it
           └─ Pool: who is served next, by which worker
              └─ Nursery ══ the loaded process: knows the law, forks workers
                            ├─ worker 1
                            └─ worker 2
```
"""
