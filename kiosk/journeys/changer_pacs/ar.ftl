# عقدت Pacs.

changer-pacs-title = عقدت Pacs
    .hint = عقد الشراكة المدنية والشخص الذي أعيش معه
    .search = عقد شراكة، شراكة مدنية، شريك، باكس، pacs

changer-pacs-depuis = في أي يوم عقدتما Pacs؟
    .hint = يوم التسجيل في البلدية أو عند الموثّق.
    .short = تاريخ Pacs
